package org.plumbline.model.signoff;

/** As what somebody signs the job analysis (domain notes §2.1 and §2.11). */
public enum SignerRole {
    SME,
    HR_SPECIALIST,
    HIRING_MANAGER
}
