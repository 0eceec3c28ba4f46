package org.plumbline.model.position;

/** A grade the position is hired at, such as "GS-13". */
public record Grade(GradeId id, String name) {}
