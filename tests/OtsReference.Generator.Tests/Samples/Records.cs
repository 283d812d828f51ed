namespace Ots.Generator.Tests.Samples;

/// <summary>Records that a consumer could declare, of kinds that the generator has never heard of.</summary>
internal static class Records
{
    /// <summary>One of each thing that a record can ask of the generator.</summary>
    public const string Airports =
        """
        using System;
        using System.Collections.Generic;
        using Ots;
        using Ots.Schema;

        namespace Travel;

        /// <summary>What goes through an airport.</summary>
        public enum Traffic
        {
            /// <summary>Passengers.</summary>
            Civil,

            /// <summary>Freight alone.</summary>
            FreightOnly,
        }

        /// <summary>A city.</summary>
        [Kind("cities", "Cities")]
        [Summary("{Name}")]
        public sealed partial class City : Entity
        {
            /// <summary>The name.</summary>
            [Searchable]
            public partial LocalizedText Name { get; }

            /// <summary>The airports that serve it, by their opening.</summary>
            [Inverse(nameof(Airport.City))]
            public partial IReadOnlyList<Airport> Airports { get; }
        }

        /// <summary>A strip to land on.</summary>
        [Shorthand(nameof(Designator))]
        public sealed partial class Runway
        {
            /// <summary>The numbers painted on it.</summary>
            public partial string Designator { get; }

            /// <summary>The length in metres.</summary>
            public partial int? Length { get; }
        }

        /// <summary>A time of traffic.</summary>
        public sealed partial class Service : IPeriod
        {
            /// <summary>What went through.</summary>
            public partial Traffic Traffic { get; }

            /// <summary>The first day.</summary>
            public partial PartialDate Start { get; }

            /// <inheritdoc/>
            public partial PartialDate? End { get; }

            PartialDate? IPeriod.Start => Start;
        }

        /// <summary>An airport.</summary>
        [Kind("airports", "Airports")]
        [OrderBy(nameof(Opened))]
        [View("CivilAirports", nameof(Services), nameof(Service.Traffic), nameof(Traffic.Civil))]
        [Summary("{Name}|, {City}|, since {Opened}")]
        public sealed partial class Airport : Entity
        {
            /// <summary>The name.</summary>
            [Searchable]
            public partial LocalizedText Name { get; }

            /// <summary>The code on the luggage.</summary>
            [UniqueKey]
            [Searchable]
            public partial string? Iata { get; }

            /// <summary>The city.</summary>
            public partial City City { get; }

            /// <summary>The day of the first flight.</summary>
            public partial DateOnly Opened { get; }

            /// <summary>Where it lies.</summary>
            public partial Coordinates? Coordinates { get; }

            /// <summary>Its height in metres.</summary>
            public partial double? Elevation { get; }

            /// <summary>Its address.</summary>
            public partial Uri? Website { get; }

            /// <summary>Whether it never closes.</summary>
            public partial bool AroundTheClock { get; }

            /// <summary>Its runways.</summary>
            public partial IReadOnlyList<Runway> Runways { get; }

            /// <summary>Its times of traffic.</summary>
            public partial IReadOnlyList<Service> Services { get; }

            /// <summary>What to know.</summary>
            public partial string? Note { get; }
        }

        /// <summary>A time at the head of an airport.</summary>
        [Kind("directors", "Directors")]
        [OrderBy(nameof(Start))]
        [Succession]
        public sealed partial class Director : Entity, IPeriod
        {
            /// <summary>The airport.</summary>
            public partial Airport? Airport { get; }

            /// <summary>The first day.</summary>
            public partial PartialDate Start { get; }

            /// <inheritdoc/>
            public partial PartialDate? End { get; }

            PartialDate? IPeriod.Start => Start;
        }

        """;

    /// <summary>The least that is a kind.</summary>
    public const string Notes =
        """
        using System.Collections.Generic;
        using Ots;
        using Ots.Schema;

        namespace Travel;

        /// <summary>A note.</summary>
        [Kind("notes", "Notes")]
        [Summary("{Text}")]
        public sealed partial class Note : Entity
        {
            /// <summary>The text.</summary>
            [Searchable]
            public partial string? Text { get; }

            /// <summary>Some more.</summary>
            public partial IReadOnlyList<string> More { get; }
        }

        """;
}
