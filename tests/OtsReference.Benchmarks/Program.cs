using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Ots.Benchmarks.ColdStart;
using Ots.Benchmarks.Errors;
using Ots.Benchmarks.Layers;
using Perfolizer.Horology;

// "cold" and "cold-find": whole processes, see ColdStart/Harness.cs and ColdFind.cs; "errors": see Errors/ErrorCosts.cs; "layers": see Layers/LayerCosts.cs.
// Otherwise the warm benchmarks, with BenchmarkDotNet's own options.
if (args is ["cold", .. string[] options])
{
    return Harness.Run(options);
}

if (args is ["cold-find", .. string[] findOptions])
{
    return ColdFind.Run(findOptions);
}

if (args is ["errors", .. string[] errorOptions])
{
    return ErrorCosts.Run(errorOptions);
}

if (args is ["layers", .. string[] layerOptions])
{
    return LayerCosts.Run(layerOptions);
}

IConfig config = DefaultConfig.Instance
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "artifacts"))
    .AddJob(Job.MediumRun.WithLaunchCount(1).WithIterationTime(TimeInterval.FromMilliseconds(100)));
BenchmarkSwitcher.FromAssembly(typeof(Harness).Assembly).Run(args, config);
return 0;
