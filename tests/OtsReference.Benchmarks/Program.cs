using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Ots.Benchmarks.ColdStart;
using Ots.Benchmarks.Errors;
using Perfolizer.Horology;

// "cold" and "cold-find": whole processes, see ColdStart/Harness.cs and ColdFind.cs; "errors": see Errors/ErrorCosts.cs. Otherwise the warm benchmarks, with BenchmarkDotNet's own options.
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

IConfig config = DefaultConfig.Instance
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "artifacts"))
    .AddJob(Job.MediumRun.WithLaunchCount(1).WithIterationTime(TimeInterval.FromMilliseconds(100)));
BenchmarkSwitcher.FromAssembly(typeof(Harness).Assembly).Run(args, config);
return 0;
