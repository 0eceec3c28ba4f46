package org.plumbline.model.bank;

/** A group of related competencies, such as "Leading Change". */
public record Category(CategoryId id, String name, String description) {}
