package org.plumbline.model.check;

/**
 * Something for HR to look at in a card.
 *
 * @param finding its id says which competency or question it is about; empty for the card as a whole
 */
public record QualityRemark(QualityKind kind, Finding finding) {}
