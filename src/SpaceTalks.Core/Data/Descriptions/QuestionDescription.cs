namespace SpaceTalks;

// The form of questions in a document: how they are read, written, checked, linked and compared.
internal static class QuestionDescription
{
    private static readonly ObjectShape<QuestionRecord> Shape = new ObjectShape<QuestionRecord>("question", "a question", () => new QuestionRecord())
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Required("text", "The question.", Shapes.Text, record => ref record.Text)
        .Required("answer", "The answer that the source gives, paraphrased.", Shapes.Text, record => ref record.Answer)
        .Optional("subjects", "The topics that it is about.", Shapes.Links<Topic>(), record => ref record.Subjects)
        .Optional("organizations", "The organizations that it concerns.", Shapes.Links<Organization>(), record => ref record.Organizations)
        .Optional("programmes", "The programmes that it concerns.", Shapes.Links<Programme>(), record => ref record.Programmes)
        .Optional("keywords", "Further terms by which a search finds it.", Shapes.Texts, record => ref record.Keywords)
        .Required("citations", "Where it is asked.", Shapes.ListOf(CitationDescription.Citation), record => ref record.Citations!);

    public static readonly EntityDescription<Question, Question, QuestionRecord> Questions = new(
        "questions", "question", "Questions, with answers.", Shape, content => ref content.Questions, record => record.Text);
}
