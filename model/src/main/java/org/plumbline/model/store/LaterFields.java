package org.plumbline.model.store;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.analysis.CopiedFrom;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Fields that came with a later minor version: where they are missing they are empty, and where they are empty they are
 * not written, so that digests of what was stored before stay as they were. Every other field must be there.
 */
final class LaterFields extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    private static final Map<Class<?>, Set<String>> LATER = Map.ofEntries(
            entry(Competency.class, Set.of("skills")),
            entry(CompetencyBank.class, Set.of("positions", "paths", "tasks", "original")),
            entry(CopiedFrom.class, Set.of("declined")),
            entry(Question.class, Set.of("authorGroup", "pilots")),
            entry(TaskStatement.class, Set.of("keptApart")),
            entry(JobAnalysis.class, Set.of("facts")),
            entry(Workshop.class, Set.of("analysis", "signOff", "proceedings")),
            entry(Candidate.class, Set.of("applicationNumber", "arrangements")),
            entry(PanelMember.class, Set.of("role")),
            entry(QuestionNote.class, Set.of("asked", "seconds", "followUpsCovered")),
            entry(Scorecard.class, Set.of("reason")),
            entry(ScorePacket.class, Set.of("declarations", "program", "made", "round")),
            entry(Proceedings.class, Set.of("reveals")),
            entry(Agreed.class, Set.of("by", "when", "dissents")),
            entry(Round.class, Set.of("renewal", "corrections")),
            entry(Conduct.class, Set.of("ratersEach")),
            entry(Round.Frozen.class, Set.of("conduct")));

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return !isLater(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return isLater(member) ? JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY) : JsonSetter.Value.empty();
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
        return isLater(member)
                ? JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)
                : JsonInclude.Value.empty();
    }

    private static boolean isLater(Annotated annotated) {
        return annotated instanceof AnnotatedMember member
                && LATER.getOrDefault(member.getDeclaringClass(), Set.of()).contains(name(member));
    }

    private static String name(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                ? member.getDeclaringClass()
                        .getRecordComponents()[parameter.getIndex()]
                        .getName()
                : member.getName();
    }
}
