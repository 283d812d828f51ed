using Ots.Samples.MinimalApi;

await ReferenceApi.Create(args).RunAsync();
