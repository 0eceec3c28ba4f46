package org.plumbline.model.analysis;

/** What somebody is in the workshop for (domain notes §5). Only subject-matter experts vote and rate. */
public enum ParticipantRole {
    SME,
    FACILITATOR,
    HR_SPECIALIST,
    HIRING_MANAGER,
    PROJECT_MANAGER,
    SPONSOR,
    PSYCHOLOGIST,
    OBSERVER
}
