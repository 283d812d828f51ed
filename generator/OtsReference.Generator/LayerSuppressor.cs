using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ots.Generator.Emit;
using Ots.Generator.Schema;

namespace Ots.Generator;

/// <summary>
/// Silences the warning that a type of the project takes the place of an imported one, where the type is a generated view of a packaged kind:
/// that is what laying data over a package means. For any other type the warning stands.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayerSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_hidesImportedType = new(
        "OTSS0001", "CS0436", "The static class shows the project's own data over the package's");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_hidesImportedType);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && Type(context.GetSemanticModel(tree), node, context.CancellationToken) is { } type
                && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly)
                && IsGenerated(type))
            {
                context.ReportSuppression(Suppression.Create(s_hidesImportedType, diagnostic));
            }
        }
    }

    private static INamedTypeSymbol? Type(SemanticModel model, SyntaxNode node, CancellationToken cancel) =>
        model.GetAliasInfo(node, cancel)?.Target as INamedTypeSymbol ?? model.GetSymbolInfo(node, cancel).Symbol as INamedTypeSymbol;

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.Argument(0) == Code.Tool);
}
