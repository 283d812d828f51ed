using System.Globalization;

namespace Ots;

/// <summary>A point on the WGS 84 ellipsoid.</summary>
public sealed partial class Coordinates
{
    /// <summary>Degrees north, -90 to 90.</summary>
    public partial double Latitude { get; }

    /// <summary>Degrees east, -180 to 180.</summary>
    public partial double Longitude { get; }

    /// <summary>Latitude and longitude with a decimal point under every culture.</summary>
    /// <returns>Such as <c>39.65, 66.96</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude}, {Longitude}");
}
