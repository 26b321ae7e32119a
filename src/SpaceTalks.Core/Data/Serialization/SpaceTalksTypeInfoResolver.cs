using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// Tells System.Text.Json about the types of this library, without reflection: values as texts, entities as documents have them, and
// lists of both.
internal sealed class SpaceTalksTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _infos = [];
    private readonly List<JsonConverter> _converters = [];

    // Made when it is first asked for.
    public static SpaceTalksTypeInfoResolver Instance => field ?? Interlocked.CompareExchange(ref field, new(), null) ?? field;

    private SpaceTalksTypeInfoResolver()
    {
        AddClass(new TextConverter<When>(Shapes.When));
        AddForm<DateWhen>(Shapes.When);
        AddForm<DateTimeWhen>(Shapes.When);
        AddForm<IntervalWhen>(Shapes.When);
        AddForm<OneOfWhen>(Shapes.When);
        AddForm<AllOfWhen>(Shapes.When);
        AddStruct(new ConvertedShape<DateWindow>(
            "the run of days that an EDTF text spans",
            text =>
            {
                ParseResult<DateWindow> result = WindowText.Parse(text);
                return result.Success ? (result.Value, null) : (default, result.Exception.Message);
            },
            window => window.ToString()));
        AddStruct(Shapes.WordOf(Words.SourceKinds));
        AddStruct(Shapes.WordOf(Words.ReportStatuses));
        AddStruct(Shapes.WordOf(Words.MilestoneKinds));
        AddStruct(Shapes.WordOf(Words.MeetingLevels));
        AddStruct(Shapes.WordOf(Words.ProgrammeKinds));
        AddStruct(Shapes.WordOf(Words.FactorKinds));
        AddStruct(Shapes.WordOf(Words.Verdicts));
        AddStruct(Shapes.WordOf(Words.SlipKinds));
        AddStruct(Shapes.WordOf(Words.Severities));
        AddStruct(Shapes.WordOf(Words.Certainties));
        AddStruct(Shapes.WordOf(Words.TimeRelations));
        AddEntity<Organization>((writer, organization) => OrganizationDescription.Write(writer, organization.Record));
        foreach (RecordList list in EntityDescriptions.All)
        {
            list.AddTo(this);
        }
    }

    public IReadOnlyList<JsonConverter> Converters => _converters;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _infos.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    public void AddId<T>()
        where T : class
    {
        if (!_infos.ContainsKey(typeof(Id<T>)))
        {
            AddStruct(Shapes.IdOf<T>());
        }
    }

    public void AddEntity<T>(Action<Utf8JsonWriter, T> write)
        where T : class => AddClass(new EntityConverter<T>(write));

    private void AddForm<TForm>(ConvertedShape<When> shape)
        where TForm : When => AddClass(new TextConverter<TForm>(new ConvertedShape<TForm>(
            shape.Expectation,
            text => shape.Parse(text) switch
            {
                (TForm form, null) => (form, null),
                (_, null) => (null!, "Expected another form of date than \"" + text + "\"."),
                (_, { } fault) => (null!, fault),
            },
            form => form.ToString())));

    private void AddStruct<T>(ConvertedShape<T> shape)
        where T : struct
    {
        Add(new TextConverter<T>(shape));
        _infos[typeof(T?)] = options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
    }

    private void AddClass<T>(JsonConverter<T> converter)
        where T : class => Add(converter);

    private void Add<T>(JsonConverter<T> converter)
        where T : notnull
    {
        _converters.Add(converter);
        _infos[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
        _infos[typeof(T[])] = options => JsonMetadataServices.CreateArrayInfo<T>(options, new JsonCollectionInfoValues<T[]>());
        _infos[typeof(List<T>)] = options => JsonMetadataServices.CreateListInfo<List<T>, T>(
            options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = () => [] });
        _infos[typeof(IReadOnlyList<T>)] = options => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(
            options, new JsonCollectionInfoValues<IReadOnlyList<T>>());
        _infos[typeof(IEnumerable<T>)] = options => JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(
            options, new JsonCollectionInfoValues<IEnumerable<T>>());
    }
}
