using System;
using System.Collections.Generic;
using System.Linq;
using Ots;

Official secretaryGeneral = Officials.KubanychbekOmuraliev;
DateOnly eighth = Summits.Istanbul2021.Start;

Show("Ninth summit", Summits.Samarkand2022);
Show("  where and when", $"{Summits.Samarkand2022.Place}, {Summits.Samarkand2022.Host}, {Iso(Summits.Samarkand2022.Start)}");
Show("  number and kind", $"{Summits.Samarkand2022.Ordinal}, {Summits.Samarkand2022.Kind}");
Show("  in Turkish", Places.Samarkand.Name["tr"]);
Show("  sources", Summits.Samarkand2022.Sources.Count > 0 && Summits.Samarkand2022.Sources[0].Source.Url.IsAbsoluteUri);

Show("Secretary General", secretaryGeneral);
Show("  of", secretaryGeneral.Nationality);
Term term = secretaryGeneral.Terms[0];
Show("  appointed", $"{term.Appointed}, {term.AppointedAt}");
Show("  term in years", Posts.SecretaryGeneral.TermYears);
foreach (CareerEntry entry in secretaryGeneral.Career)
{
    Show("  before", entry);
}

foreach (Term holder in Posts.SecretaryGeneral.Holders)
{
    Show("In order", $"{holder.Holder} ({holder.Holder.Nationality})");
}

foreach (Meeting meeting in secretaryGeneral.Meetings)
{
    Show("Met", $"{string.Join(" and ", meeting.Participants)}, {meeting.Place}, {meeting.Start}");
}

Show("Founding summit", $"{Summits.Nakhchivan2009.Kind}, {Iso(Summits.Nakhchivan2009.Start)} to {Iso(Summits.Nakhchivan2009.End)}, {Summits.Nakhchivan2009.Place}");
Show("  founders", string.Join(", ", States.All.Where(state => state.Memberships.Any(membership => membership.Founder))));
Show("Eighth summit", $"{Summits.Istanbul2021}, {Summits.Istanbul2021.Place}, {Iso(eighth)}");
foreach (Decision decision in Summits.Istanbul2021.Decisions)
{
    Show($"  {decision.Kind}", decision);
}

Show("  adopted", string.Join("; ", Summits.Istanbul2021.Documents));
Show("  chair", $"{Summits.Istanbul2021.ChairFrom} to {Summits.Istanbul2021.ChairTo}");
Show("  chair that day", Chairmanships.On(eighth)?.State);

OtsSnapshot that = OtsDataset.Packaged.On(eighth);
Show("Members that day", string.Join(", ", that.Members));
Show("Observers that day", string.Join(", ", that.Observers));
Show("Secretary General that day", that.SecretaryGeneral);
Show("Members in 2018", string.Join(", ", MemberStates.On(new DateOnly(2018, 12, 31))));
Show("Observers today", string.Join(", ", ObserverStates.All));
Show("KAZ", MemberStates.GetByIsoAlpha3("KAZ"));
Show("The Secretariat's head", Institutions.Secretariat.Head);
foreach (string spelling in (string[])["Omuraliev", "Omuraliyev", "ÖMÜRALİYEV", "Омуралиев", "Hasanov", "Akinci", "Akıncı"])
{
    Show(spelling, string.Join(", ", Officials.Find(spelling)));
}

Show("Turkey", string.Join(", ", States.Find("Turkey")));
Show("One instance", ReferenceEquals(Summits.Samarkand2022.Host, States.Uzbekistan) && States.Uzbekistan.Summits.Contains(Summits.Samarkand2022));

static void Show(string what, object? value) => Console.WriteLine($"{what}: {value}");

static string Iso(DateOnly day) => new PartialDate(day).ToString();
