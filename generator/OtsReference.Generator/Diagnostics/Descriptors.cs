using Microsoft.CodeAnalysis;

namespace Ots.Generator.Diagnostics;

/// <summary>Every problem that the generator reports. Ids are never reused; docs/diagnostics.md says more of each.</summary>
internal static class Descriptors
{
    private const string DataCategory = "Ots.Data";
    private const string Help = "https://github.com/OtsReference/OtsReference/blob/main/docs/diagnostics.md#";

    public static readonly DiagnosticDescriptor Syntax = Yaml("OTS0001", "The file is not valid YAML", "This is not valid YAML: {0}");
    public static readonly DiagnosticDescriptor UnknownKey = Yaml("OTS0002", "A key is not known", "'{0}' is not a key of {1}.{2}");
    public static readonly DiagnosticDescriptor MissingKey = Yaml("OTS0003", "A required key is missing", "{0} needs the key '{1}'");
    public static readonly DiagnosticDescriptor WrongType = Yaml("OTS0004", "A value has the wrong type", "'{0}' has to be {1}, but this is {2}");
    public static readonly DiagnosticDescriptor UnknownReference = Yaml("OTS0005", "A reference leads nowhere", "There is no {0} with the id '{1}'.{2}");
    public static readonly DiagnosticDescriptor DuplicateId = Yaml("OTS0006", "Two files have the same id", "'{0}' is already the id of {1}");
    public static readonly DiagnosticDescriptor DuplicateKey = Yaml("OTS0007", "A key is given twice", "'{0}' is already given in line {1}");
    public static readonly DiagnosticDescriptor BadDate = Yaml("OTS0008", "A date is not one", "'{0}' is not a date: write {1}");
    public static readonly DiagnosticDescriptor UnknownChoice = Yaml("OTS0009", "A value is not one of the allowed ones", "'{0}' has to be one of {1}, but this is '{2}'.{3}");
    public static readonly DiagnosticDescriptor EmptyFile = Yaml("OTS0010", "A file is empty", "The file is empty: it has to describe one of {0}, or be deleted");
    public static readonly DiagnosticDescriptor UnknownFolder = Yaml("OTS0011", "No kind reads the folder", "No kind reads the folder '{0}'.{1}");
    public static readonly DiagnosticDescriptor BadId = Yaml("OTS0012", "A file's name is not an id", "'{0}' is not an id: a file's name has letters, digits and single hyphens only");
    public static readonly DiagnosticDescriptor IdMismatch = Yaml("OTS0013", "The id is not the file's name", "The id of this file is its name, '{0}', not '{1}'");
    public static readonly DiagnosticDescriptor IdentifierCollision = Yaml("OTS0014", "Two ids make the same C# name", "'{0}' makes the C# name '{1}', as does {2}");
    public static readonly DiagnosticDescriptor DuplicateUniqueKey = Yaml("OTS0015", "A unique value is given twice", "{0} '{1}' is already that of {2}");
    public static readonly DiagnosticDescriptor NotSupported = Yaml("OTS0016", "A YAML feature is not supported", "{0} are not supported: {1}");
    public static readonly DiagnosticDescriptor TooLarge = Yaml("OTS0017", "A file is too large", "The file {0}; nothing of it is read");
    public static readonly DiagnosticDescriptor NotUtf8 = Yaml("OTS0018", "A file is not UTF-8", "The file cannot be read as UTF-8: save it as UTF-8");
    public static readonly DiagnosticDescriptor MissingEnglish = Yaml("OTS0019", "A text has no English", "'{0}' needs a text under 'en'");
    public static readonly DiagnosticDescriptor EndBeforeStart = Yaml("OTS0020", "An end is before its start", "The end, {0}, is before the start, {1}");
    public static readonly DiagnosticDescriptor Overlap = Yaml("OTS0021", "Two periods overlap", "This {0}, but that of '{1}' {2}");
    public static readonly DiagnosticDescriptor UnknownLanguage = Yaml("OTS0022", "A language is not known", "There is no language '{0}'.{1}");
    public static readonly DiagnosticDescriptor UnknownFact = Yaml("OTS0023", "A key names no fact", "'{0}' names nothing that is stated here.{1}");
    public static readonly DiagnosticDescriptor AmbiguousReference = Yaml("OTS0024", "A reference can mean several", "'{0}' can be {1}: write the id of the one meant");
    public static readonly DiagnosticDescriptor Cycle = Yaml("OTS0025", "A reference leads back to where it started", "'{0}' leads back to this entity: {1}");
    public static readonly DiagnosticDescriptor Invisible = Yaml("OTS0026", "A text has an invisible character", "The text has the invisible character {0}: delete it");
    public static readonly DiagnosticDescriptor MixedScripts = Yaml("OTS0027", "A word mixes scripts", "'{0}' mixes scripts: {1}", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor Unquoted = Yaml("OTS0028", "A text is not one to other readers of YAML", "YAML reads {0} as {1}: write it in quotes", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor MissingSource = Yaml("OTS0029", "An entity cites no source", "{0} '{1}' cites no source: give it some under '{2}'", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UnusedSource = Yaml("OTS0030", "Nothing cites a source", "Nothing cites '{0}'", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NothingToRemove = Yaml("OTS0031", "There is nothing to remove", "There is no packaged {0} with the id '{1}' to remove.{2}");

    public static readonly DiagnosticDescriptor NotPartial = Schema("OTS0101", "A record or a property of it is not partial", "'{0}' has to be partial, so that its data can be read into it");
    public static readonly DiagnosticDescriptor UnsupportedType = Schema("OTS0102", "A property has a type that YAML cannot give", "The type of '{0}' is not one that YAML can give");
    public static readonly DiagnosticDescriptor UnknownProperty = Schema("OTS0103", "An attribute names a property that is not there", "'{0}' has no property '{1}' that [{2}] can name");
    public static readonly DiagnosticDescriptor NotEntity = Schema("OTS0104", "A kind is not an entity", "'{0}' has to derive from Ots.Entity directly");
    public static readonly DiagnosticDescriptor NotTopLevel = Schema("OTS0105", "A record is nested or generic", "'{0}' has to be a class of its own, neither nested in another nor generic");
    public static readonly DiagnosticDescriptor BadKind = Schema("OTS0106", "Two kinds share a name", "The kind '{0}' needs a {1} of its own: '{2}' is {3}");

    /// <summary>Those about YAML files.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfData() =>
        typeof(Descriptors).GetFields().Select(member => member.GetValue(null)).OfType<DiagnosticDescriptor>().Where(descriptor => descriptor.Category == DataCategory);

    private static DiagnosticDescriptor Yaml(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(id, title, message, DataCategory, severity, isEnabledByDefault: true, helpLinkUri: Help + id);

    private static DiagnosticDescriptor Schema(string id, string title, string message) =>
        new(id, title, message, "Ots.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + id);
}
