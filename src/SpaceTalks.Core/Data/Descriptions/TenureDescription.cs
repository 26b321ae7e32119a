namespace SpaceTalks;

// The form of tenures in a document: how they are read, written, checked, linked and compared.
internal static class TenureDescription
{
    private static readonly ObjectShape<TenureRecord> Shape = new ObjectShape<TenureRecord>("tenure", "a tenure", () => new TenureRecord())
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Required("official", "Who holds the office.", Shapes.Link<Official>(), record => ref record.Official)
        .Required("organization", "The organization in which the office is held.", Shapes.Link<Organization>(), record => ref record.Organization)
        .Required("office", "The name of the office.", Shapes.SharedText, record => ref record.Office)
        .Required("head", "Whether the office heads the organization.", FlagShape.Instance, record => ref record.Head)
        .Required("acting", "Whether it is held in an acting capacity.", FlagShape.Instance, record => ref record.Acting)
        .Required("reports", "What sources say about it, one statement each.", Shapes.ListOf(ReportDescription.Report), record => ref record.Reports);

    public static readonly EntityDescription<Tenure, Tenure, TenureRecord> Tenures = new(
        "tenures", "tenure", "Who held which office.", Shape, content => ref content.Tenures, record => record.Office);

    private static readonly ObjectShape<FurtherReportsRecord> FurtherShape = new ObjectShape<FurtherReportsRecord>("tenureReports", "further reports about a tenure", () => new FurtherReportsRecord())
        .Required("tenure", "The tenure that the reports are about.", Shapes.Link<Tenure>(), record => ref record.Subject)
        .Required("reports", "What sources say about it, one statement each.", Shapes.ListOf(ReportDescription.Report), record => ref record.Reports);

    public static readonly RecordList<FurtherReportsRecord> Reports = new(
        "tenureReports", "tenure reports", "Further reports about tenures of this or another document.", null, FurtherShape,
        content => ref content.TenureReports, record => record.Subject.Id);
}
