using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Ots.Package.Tests.Editor;

/// <summary>The server that editors ask about YAML, installed as they do and asked as they ask: JSON-RPC over its standard streams.</summary>
public sealed class LanguageServer : IAsyncLifetime
{
    private const string Version = "1.25.0";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> _awaited = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _writing = new(1);
    private Process? _process;
    private int _requests;

    public async ValueTask InitializeAsync()
    {
        if (Node.Missing is not null)
        {
            return;
        }

        // Kept between runs, as packages are.
        string folder = Repository.PathOf("tests", "OtsReference.Package.Tests", "obj", $"yaml-language-server-{Version}");
        string program = Path.Combine(folder, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
        if (!File.Exists(program))
        {
            Directory.CreateDirectory(folder);
            (await Tool.Run(
                Node.Npm, folder, new Dictionary<string, string>(), "install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", $"yaml-language-server@{Version}")).Succeeded();
        }

        _process = Process.Start(new ProcessStartInfo("node", [program, "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        _ = Task.Run(ReadAsync);
        await RequestAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = new Uri(Repository.PathOf()).AbsoluteUri,
            ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["configuration"] = true } },
        });
        await SendAsync(new JsonObject { ["method"] = "initialized", ["params"] = new JsonObject() });
    }

    public ValueTask DisposeAsync()
    {
        _process?.Kill();
        _process?.Dispose();
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>What an editor underlines in a file: <c>line: message</c>, from line 1.</summary>
    internal async Task<string[]> Problems(string path, string text)
    {
        string uri = new Uri(path).AbsoluteUri;
        Task<JsonNode?> published = Awaited(uri);
        await Open(uri, text);
        return
        [
            .. from problem in (await published.WaitAsync(s_patience))!["diagnostics"]!.AsArray()
               select string.Create(CultureInfo.InvariantCulture, $"{problem["range"]!["start"]!["line"]!.GetValue<int>() + 1}: {problem["message"]}"),
        ];
    }

    /// <summary>What an editor proposes at the end of a text: each proposal with the documentation beside it.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> Proposals(string path, string text)
    {
        string uri = new Uri(path).AbsoluteUri;
        await Open(uri, text);
        string[] lines = text.Split('\n');
        JsonNode? list = await RequestAsync("textDocument/completion", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["position"] = new JsonObject { ["line"] = lines.Length - 1, ["character"] = lines[^1].Length },
        });
        return list!["items"]!.AsArray().DistinctBy(item => item!["label"]!.GetValue<string>()).ToDictionary(
            item => item!["label"]!.GetValue<string>(),
            item => (item!["documentation"] is JsonObject markup ? markup["value"] : item["documentation"])?.GetValue<string>() ?? "",
            StringComparer.Ordinal);
    }

    private Task Open(string uri, string text) => SendAsync(new JsonObject
    {
        ["method"] = "textDocument/didOpen",
        ["params"] = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } },
    });

    private async Task<JsonNode?> RequestAsync(string method, JsonObject parameters)
    {
        string id = Interlocked.Increment(ref _requests).ToString(CultureInfo.InvariantCulture);
        Task<JsonNode?> answer = Awaited(id);
        await SendAsync(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer.WaitAsync(s_patience);
    }

    private Task<JsonNode?> Awaited(string key) => _awaited.GetOrAdd(key, _ => new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    private async Task SendAsync(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        byte[] content = Encoding.UTF8.GetBytes(message.ToJsonString());
        await _writing.WaitAsync();
        Stream input = _process!.StandardInput.BaseStream;
        await input.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")));
        await input.WriteAsync(content);
        await input.FlushAsync();
        _writing.Release();
    }

    private async Task ReadAsync()
    {
        Stream output = _process!.StandardOutput.BaseStream;
        while (await ReadHeadAsync(output) is { } length)
        {
            byte[] content = new byte[length];
            await output.ReadExactlyAsync(content);
            await ReceiveAsync(JsonNode.Parse(content)!.AsObject());
        }
    }

    private static async Task<int?> ReadHeadAsync(Stream output)
    {
        StringBuilder head = new();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await output.ReadAsync(one) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        string length = head.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.Ordinal));
        return int.Parse(length.Split(':')[1], CultureInfo.InvariantCulture);
    }

    private async Task ReceiveAsync(JsonObject message)
    {
        string? method = message["method"]?.GetValue<string>();
        if (method == "textDocument/publishDiagnostics")
        {
            Arrived(message["params"]!["uri"]!.GetValue<string>(), message["params"]);
        }
        else if (method is null)
        {
            Arrived(message["id"]!.GetValue<string>(), message["result"]);
        }
        else if (message["id"] is { } id)
        {
            JsonNode? result = method == "workspace/configuration" ? new JsonArray([.. message["params"]!["items"]!.AsArray().Select(Setting)]) : null;
            await SendAsync(new JsonObject { ["id"] = id.DeepClone(), ["result"] = result });
        }
    }

    // The catalogue of schemas for everybody's files lies on the web.
    private static JsonNode Setting(JsonNode? item) => item!["section"]?.GetValue<string>() == "yaml"
        ? JsonNode.Parse("""{ "validate": true, "completion": true, "schemaStore": { "enable": false } }""")!
        : new JsonObject();

    private void Arrived(string key, JsonNode? content)
    {
        Awaited(key);
        _awaited[key].TrySetResult(content?.DeepClone());
    }
}
