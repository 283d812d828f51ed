using System;
using System.Linq;
using Acme.Turkic;
using Ots;
using static Ots.Summits;
using Towns = Ots.Places;

namespace App
{
    /// <summary>Shows what the application sees of its own data, the library's and the package's.</summary>
    internal static class Program
    {
        /// <summary>A summit of the application's own data: <see cref="Summits.Shusha2031"/>, in <see cref="Ots.Summits.All"/>.</summary>
        internal static Summit Added => Shusha2031;

        private static void Main()
        {
            Show("Added", $"{Added}, {Added.Place}, {Added.Host}");
            Show("  in All", Summits.All[^1].Id);
            Show("  by name", Summits.Find("SUMMIT of 2031")[0].Id);
            Show("  by id", Summits.TryGet("shusha-2031", out _));
            Show("  its host's", States.Azerbaijan.Summits[^1].Id);
            Show("  its place's", Towns.Shusha.Summits[^1].Id);
            Show("  a member's", MemberStates.GetByIsoAlpha3("AZE").Summits[^1].Id);
            Show("Changed", Ots.Summits.Samarkand2022.Theme);
            Show("  the rest", $"{Samarkand2022}, {Samarkand2022.Attendees.Count > 0}");
            Show("  from", $"{Samarkand2022.OriginOf("theme")}; {Samarkand2022.OriginOf("start")}");
            Show("Removed", !Meetings.TryGet("aliyev-receives-omuraliev-2022", out _) && !Officials.KubanychbekOmuraliev.Meetings.Any(meeting => meeting.Id == "aliyev-receives-omuraliev-2022"));
            Show("Application", OtsDataset.Application.Name);
            Show("  its summits", OtsDataset.Application.GetCatalog<Summit>()["shusha-2031"] == Added);
            Show("Package", OtsDataset.Packaged.GetCatalog<Summit>().TryGet("shusha-2031", out _));
            Show("Library", $"{Calendar.Last}, {Calendar.Last.Dataset.Name}");
            Show("  its classes", Acme.Turkic.Summits.Antalya2030 == Calendar.Last);
            Show("  without the application's", Acme.Turkic.Summits.TryGet("shusha-2031", out _));
            Show("  not in the application's", Summits.TryGet("antalya-2030", out _));
            Show("  one state", Acme.Turkic.States.Turkiye == States.Turkiye);
            Show("  asked with the application's", Calendar.IsHosts(Istanbul2021));
            Show("The class", $"{nameof(Summits)} of {typeof(Summits).Assembly.GetName().Name}");
        }

        private static void Show(string what, object value) => Console.WriteLine($"{what}: {value}");
    }
}
