package org.plumbline.model.signoff;

import java.time.Instant;

/** Who stands for a version, as what, and since when. */
public record Signature(String name, SignerRole role, Instant at) {}
