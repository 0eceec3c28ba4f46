package org.plumbline.model.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.analysis.CopiedFrom;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.interview.Question;
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

    private static final Map<Class<?>, Set<String>> LATER = Map.of(
            Competency.class, Set.of("skills"),
            CompetencyBank.class, Set.of("positions", "paths", "tasks", "original"),
            CopiedFrom.class, Set.of("declined"),
            Question.class, Set.of("authorGroup", "pilots"),
            TaskStatement.class, Set.of("keptApart"),
            Workshop.class, Set.of("analysis", "signOff"));

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
