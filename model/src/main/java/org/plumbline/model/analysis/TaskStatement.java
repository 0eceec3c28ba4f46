package org.plumbline.model.analysis;

import java.util.Optional;

/**
 * An observable unit of work, verb first.
 *
 * @param source where it comes from, such as "O*NET 15-1212.00"; empty when it was written in the workshop
 * @param author the expert who wrote it; empty when it was gathered without names or imported
 */
public record TaskStatement(TaskId id, String text, String source, Optional<ParticipantId> author) {}
