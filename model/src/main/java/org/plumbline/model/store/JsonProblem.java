package org.plumbline.model.store;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a JSON file, in words for somebody who has never seen one. */
public final class JsonProblem {
    private JsonProblem() {}

    /** ", line 12," or nothing when the line is not known, or when the parts of the whole contradict each other. */
    public static String where(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        boolean whole = e.getPath().isEmpty() && e.getCause() instanceof IllegalArgumentException;
        return whole || place == null || place.getLineNr() < 1 ? "" : ", line " + place.getLineNr() + ",";
    }

    /** One sentence with a full stop. */
    public static String what(JacksonException e) {
        if (e.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null) {
            return ended(refused.getMessage());
        }
        if (e.getCause() instanceof NullPointerException) {
            return "“null” stands where something must be" + at(e) + ".";
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "the field “" + unknown.getPropertyName() + "” is not known" + at(e) + ".";
        }
        if (e instanceof InvalidTypeIdException kind) {
            return "the kind “" + kind.getTypeId() + "” is not known" + at(e) + ".";
        }
        if (e instanceof MismatchedInputException) {
            boolean missing = e.getOriginalMessage().startsWith("Missing required creator property");
            return missing ? "the field" + at(e) + " is missing." : "the value" + at(e) + " is not what belongs there.";
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return "it ends in the middle.";
        }
        if (e instanceof StreamConstraintsException) {
            return "it is beyond what is read (64 levels of nesting, 25 MB in one text, 50 MB in all).";
        }
        if (e instanceof StreamReadException) {
            return ended("it is not whole JSON: " + firstLine(e));
        }
        return ended("it is damaged" + at(e) + ": " + firstLine(e));
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("no more is known");
    }

    private static String at(JacksonException e) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "" : " “" + path + "”";
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
