package org.plumbline.model.store;

import java.util.Map;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.signoff.SignOff;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Records that came with a later version say here what they are where a file does not have them. */
final class EmptyWhenAbsent extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1;

    private static final Map<Class<?>, Object> EMPTY = Map.of(
            JobAnalysis.class, JobAnalysis.EMPTY,
            SignOff.class, SignOff.EMPTY,
            Proceedings.class, Proceedings.EMPTY,
            Role.class, Role.MEMBER);

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        Object empty = EMPTY.get(description.getBeanClass());
        return empty == null ? deserializer : new WithEmpty(deserializer, empty);
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return modifyDeserializer(config, description, deserializer);
    }

    private static final class WithEmpty extends DelegatingDeserializer {
        private final Object empty;

        WithEmpty(ValueDeserializer<?> deserializer, Object empty) {
            super(deserializer);
            this.empty = empty;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> newDelegatee) {
            return new WithEmpty(newDelegatee, empty);
        }

        @Override
        public Object getEmptyValue(DeserializationContext context) {
            return empty;
        }
    }
}
