namespace SpaceTalks.PackageTests;

/// <summary>The tests that share the programs outside the repository.</summary>
[CollectionDefinition]
public sealed class ConsumerCollection : ICollectionFixture<Consumers>;
