package org.plumbline.model.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.BallotId;
import org.plumbline.model.analysis.ParkedItemId;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TrialId;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.edit.Revision;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.QuestionBank;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scale.ScaleKind;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the model is written as JSON: strict, stable in its order of keys, with names of kinds that never change. */
public final class Json {
    /** Limits of what is read from a file that somebody sent (reliability notes §3). */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final int DEEPEST = 64;

    /** The longest is the exchange package that a bank was read from. */
    private static final int LONGEST_TEXT = MOST_BYTES / 2;

    private static final JsonMapper STRICT = mapper(true);
    private static final JsonMapper LENIENT = mapper(false);

    private Json() {}

    /** Two blanks an indent, LF, a line feed at the end. */
    public static String write(Object value) {
        return STRICT.writer().with(printer()).writeValueAsString(value) + "\n";
    }

    static JsonParser parser(byte[] bytes) {
        return STRICT.createParser(bytes);
    }

    public static JsonNode readTree(byte[] bytes) {
        return STRICT.readTree(bytes);
    }

    static JsonNode toTree(Object value) {
        return STRICT.valueToTree(value);
    }

    /** Refuses unknown fields, missing fields, nulls for numbers, numbers as words and the like; names the line. */
    static <T> T read(byte[] bytes, Class<T> type) {
        return STRICT.readValue(bytes, type);
    }

    /** Lets unknown fields be, for files of a newer minor version; everything else is as strict. */
    static <T> T readLeniently(JsonNode tree, Class<T> type) {
        return LENIENT.treeToValue(tree, type);
    }

    private static DefaultPrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private static JsonMapper mapper(boolean refuseUnknown) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxDocumentLength(MOST_BYTES)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, refuseUnknown)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.ALWAYS))
                .changeDefaultVisibility(all -> all.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                        .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                        .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .addMixIn(Workshop.class, Envelope.class)
                .addMixIn(CompetencyBank.class, Envelope.class)
                .addMixIn(ScorePacket.class, SealedEnvelope.class)
                .addMixIn(RatingKit.class, Envelope.class)
                .addMixIn(KitWork.class, Envelope.class)
                .addMixIn(Revision.class, Envelope.class)
                .addMixIn(QuestionBank.class, Envelope.class)
                .addMixIn(Rating.class, RatingKinds.class)
                .addMixIn(DecisionRule.class, RuleKinds.class)
                .addMixIn(ScaleKind.class, ScaleKinds.class)
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new LaterFields()))
                .addModule(ids())
                .build();
    }

    private static SimpleModule ids() {
        var module = new SimpleModule("ids");
        module.setDeserializerModifier(new EmptyWhenAbsent());
        id(module, BankId.class, BankId::new, BankId::value);
        id(module, CategoryId.class, CategoryId::new, CategoryId::value);
        id(module, CompetencyId.class, CompetencyId::new, CompetencyId::value);
        id(module, CandidateId.class, CandidateId::new, CandidateId::value);
        id(module, PanelMemberId.class, PanelMemberId::new, PanelMemberId::value);
        id(module, QuestionId.class, QuestionId::new, QuestionId::value);
        id(module, RoundId.class, RoundId::new, RoundId::value);
        id(module, GradeId.class, GradeId::new, GradeId::value);
        id(module, ScaleId.class, ScaleId::new, ScaleId::value);
        id(module, AgendaStepId.class, AgendaStepId::new, AgendaStepId::value);
        id(module, BallotId.class, BallotId::new, BallotId::value);
        id(module, ParkedItemId.class, ParkedItemId::new, ParkedItemId::value);
        id(module, ParticipantId.class, ParticipantId::new, ParticipantId::value);
        id(module, TaskGroupId.class, TaskGroupId::new, TaskGroupId::value);
        id(module, TaskId.class, TaskId::new, TaskId::value);
        id(module, TrialId.class, TrialId::new, TrialId::value);
        id(module, WorkshopId.class, WorkshopId::new, WorkshopId::value);
        return module;
    }

    private static <T> void id(
            SimpleModule module, Class<T> type, Function<String, T> make, Function<T, String> value) {
        module.addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T id, JsonGenerator out, SerializationContext context) {
                out.writeString(value.apply(id));
            }
        });
        module.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                if (!in.currentToken().isScalarValue() || in.currentToken().isNumeric()) {
                    context.reportInputMismatch(type, "an id is a text");
                }
                return make.apply(in.getString());
            }
        });
    }

    /** The head of a file stands beside its content and is read before it. */
    @JsonIgnoreProperties({"format", "version"})
    private interface Envelope {}

    /** The seal is of the bytes, and is held against them. */
    @JsonIgnoreProperties({"format", "version", PacketSeal.FIELD})
    private interface SealedEnvelope {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Rating.Rated.class, name = "rated"),
        @JsonSubTypes.Type(value = Rating.NotAsked.class, name = "notAsked"),
        @JsonSubTypes.Type(value = Rating.NoAnswer.class, name = "noAnswer"),
        @JsonSubTypes.Type(value = Rating.Met.class, name = "met"),
        @JsonSubTypes.Type(value = Rating.NotMet.class, name = "notMet")
    })
    private interface RatingKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = DecisionRule.SmeQa.class, name = "smeQa"),
        @JsonSubTypes.Type(value = DecisionRule.AllRequiredMet.class, name = "allRequiredMet"),
        @JsonSubTypes.Type(value = KnockOuts.class, name = "knockOuts"),
        @JsonSubTypes.Type(value = Points.class, name = "points")
    })
    private interface RuleKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ScaleKind.Proficiency.class, name = "proficiency"),
        @JsonSubTypes.Type(value = ScaleKind.MeetsExceeds.class, name = "meetsExceeds"),
        @JsonSubTypes.Type(value = ScaleKind.Demand.class, name = "demand")
    })
    private interface ScaleKinds {}
}
