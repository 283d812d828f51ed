using Ots;

namespace Acme.Turkic
{
    /// <summary>What the library says by its own data.</summary>
    public static class Calendar
    {
        /// <summary>The summit that comes last.</summary>
        public static Summit Last => Summits.All[^1];

        /// <summary>Whether a summit is held where its host's summits are.</summary>
        /// <param name="summit">The summit.</param>
        /// <returns>Whether it is so.</returns>
        public static bool IsHosts(Summit summit) => summit?.Host is { } host && host.Id == Last.Host.Id;
    }
}
