namespace Ots.Generator.Tests.Samples;

/// <summary>A small, right set of data for <see cref="Records.Airports"/>.</summary>
internal static class AirportData
{
    public const string Baku =
        """
        name:
          en: Baku
          az: Bakı
        """;

    public const string Almaty =
        """
        name:
          en: Almaty
          kk: Алматы
        """;

    public const string HeydarAliyev =
        """
        # The second of the city.
        name:
          en: Heydar Aliyev International Airport
          az: Heydər Əliyev Beynəlxalq Aeroportu
        iata: GYD
        city: baku
        opened: 1933-10-09
        coordinates: { latitude: 40.4675, longitude: 50.0467 }
        elevation: 3
        website: https://airport.az/
        around-the-clock: true
        runways:
          - 17/35
          - designator: 16/34
            length: 4000
        services:
          - { traffic: civil, start: 1933-10 }
        note: |
          Named in 2004.
          "Bina" before.
        """;

    public const string Zabrat =
        """
        name: { en: Zabrat Airport }
        city: baku
        opened: 1924-01-02
        services:
          - { traffic: civil, start: 1924, end: 1985-06-01 }
          - { traffic: freight-only, start: 1985-06-01 }
        """;

    public const string AlmatyAirport =
        """
        name: { en: Almaty International Airport }
        iata: ALA
        city: almaty
        opened: 1935-03-01
        services:
          - { traffic: civil, start: 1935 }
        """;

    public static GeneratorHost Host => GeneratorHost.With(Records.Airports)
        .File("ots/cities/baku.yaml", Baku)
        .File("ots/cities/almaty.yaml", Almaty)
        .File("ots/airports/heydar-aliyev.yaml", HeydarAliyev)
        .File("ots/airports/zabrat.yaml", Zabrat)
        .File("ots/airports/almaty.yaml", AlmatyAirport)
        .File("ots/directors/first.yaml", "airport: heydar-aliyev\nstart: 1933\nend: 1940-05-01\n")
        .File("ots/directors/second.yaml", "airport: heydar-aliyev\nstart: 1940-05-01\n");
}
