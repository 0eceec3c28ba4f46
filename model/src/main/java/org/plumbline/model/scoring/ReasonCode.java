package org.plumbline.model.scoring;

/** Why a competency is not met by a resume (resume-review form). */
public enum ReasonCode {
    NO_EVIDENCE,
    BELOW_REQUIRED
}
