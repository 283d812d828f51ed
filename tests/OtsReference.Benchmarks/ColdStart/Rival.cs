namespace Ots.Benchmarks.ColdStart;

/// <summary>A way to hold the data in a program. What all programs share is here: how they measure themselves, and what they add up.</summary>
internal abstract class Rival(string name)
{
    public const string EnumSource =
        """
        public enum EventKind { Regular, Informal, Extraordinary, Founding, Predecessor }
        """;

    // JitInfo says what share of the time is compilation. The first access has a method of its own, so that what it needs is not loaded before the clock runs.
    private const string Main =
        """
        using System.Diagnostics;
        using System.Runtime;
        using System.Runtime.CompilerServices;

        internal static class Program
        {
            private static void Main()
            {
                long start = Stopwatch.GetTimestamp();
                long methods = JitInfo.GetCompiledMethodCount();
                long jit = JitInfo.GetCompilationTime().Ticks;
                string name = First();
                long first = Stopwatch.GetTimestamp();
                methods = JitInfo.GetCompiledMethodCount() - methods;
                jit = JitInfo.GetCompilationTime().Ticks - jit;
                int sum = Rest();
                long all = Stopwatch.GetTimestamp();
                Console.Out.WriteLine(string.Join(';', first - start, all - start, Stopwatch.Frequency, methods, jit, sum, name));
            }

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static string First() => «first»;

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static int Rest()
            {
                int sum = 0;
                «rest»
                return sum;
            }

            private static int Add(int sum, string id, string english, EventKind kind, int? ordinal, DateOnly start, DateOnly end, string place, string host, string theme) =>
                (sum * 31) + id[^1] + english.Length + (int)kind + (ordinal ?? 0) + start.DayNumber + end.DayNumber + place.Length + host[0] + theme.Length;
        }
        """;

    /// <summary>What the table calls it.</summary>
    public string Name { get; } = name;

    /// <summary>What the project holds besides its properties.</summary>
    public virtual string ProjectItems(string binaries) => "";

    /// <summary>Writes all files but the project.</summary>
    public abstract void Write(string folder, Sample[] samples);

    protected static void WriteMain(string folder, string first, string rest) =>
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Main.Replace("«first»", first, StringComparison.Ordinal).Replace("«rest»", rest, StringComparison.Ordinal));

    /// <summary>Adds up every property of an entity; every program has to come to the same sum.</summary>
    protected static string Loop(string entities, string english) =>
        $"foreach (var e in {entities}) {{ sum = Add(sum, e.Id, e.{english}, e.Kind, e.Ordinal, e.Start, e.End, e.Place, e.Host, e.Theme); }}";
}
