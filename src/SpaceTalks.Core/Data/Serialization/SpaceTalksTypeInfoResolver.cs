using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SpaceTalks.Time;

namespace SpaceTalks;

// Describes the types of this library to System.Text.Json without reflection: values as texts, entities and answers as AnswerWriter writes
// them, and lists of both.
internal sealed class SpaceTalksTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _infos = [];
    private readonly List<JsonConverter> _converters = [];

    // The caller adds the types of the folders above.
    public SpaceTalksTypeInfoResolver(Action<SpaceTalksTypeInfoResolver> addFurther)
    {
        WhenJsonConverter dates = new();
        AddValue<When>(dates);
        AddValue<DateWhen>(dates);
        AddValue<DateTimeWhen>(dates);
        AddValue<IntervalWhen>(dates);
        AddValue<OneOfWhen>(dates);
        AddValue<AllOfWhen>(dates);
        AddStruct(new DateWindowJsonConverter());
        TimeWordJsonConverter timeWords = new();
        AddStruct(Converter<Certainty>(timeWords));
        AddStruct(Converter<TimeRelation>(timeWords));
        WordJsonConverter words = new();
        AddStruct(Converter<SourceKind>(words));
        AddStruct(Converter<ReportStatus>(words));
        AddStruct(Converter<MilestoneKind>(words));
        AddStruct(Converter<MeetingLevel>(words));
        AddStruct(Converter<ProgrammeKind>(words));
        AddStruct(Converter<FactorKind>(words));
        AddStruct(Converter<Verdict>(words));
        AddStruct(Converter<SlipKind>(words));
        AddStruct(Converter<Severity>(words));
        AddAnswer<Organization>((writer, organization) => AnswerWriter.Write(
            writer, organization, OrganizationDescription.Agencies, document => OrganizationDescription.Write(document, organization.Record)));
        AddAnswer<Places>(AnswerWriter.WritePlaces);
        AddAnswer<Report>(AnswerWriter.Write);
        foreach (RecordList list in EntityDescriptions.All)
        {
            list.AddTo(this);
        }
        addFurther(this);
    }

    public IReadOnlyList<JsonConverter> Converters => _converters;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _infos.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    public void AddId<T>()
        where T : class
    {
        if (!_infos.ContainsKey(typeof(Id<T>)))
        {
            AddStruct(Converter<Id<T>>(new IdJsonConverter()));
        }
    }

    // Adds a converter that writes answers and does not read.
    public void AddAnswer<T>(Action<Utf8JsonWriter, T> write)
        where T : notnull => Add(new AnswerConverter<T>(write));

    private void AddValue<T>(JsonConverterFactory factory)
        where T : class => Add(Converter<T>(factory));

    private void AddStruct<T>(JsonConverter<T> converter)
        where T : struct
    {
        Add(converter);
        _infos[typeof(T?)] = options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
    }

    // The factories ignore the options.
    private static JsonConverter<T> Converter<T>(JsonConverterFactory factory) => (JsonConverter<T>)factory.CreateConverter(typeof(T), new JsonSerializerOptions())!;

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
