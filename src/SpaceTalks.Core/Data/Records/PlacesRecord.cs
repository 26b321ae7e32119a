using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>The places of a report as a document has them.</summary>
internal sealed class PlacesRecord
{
    public List<Link?>? OneOf { get; set; }

    public List<Link?>? AllOf { get; set; }
}
