package org.plumbline.export.packet;

import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;

/** One document that is to be made. */
public record PlannedDocument(DocumentKind kind, Parameters parameters, Format format) {}
