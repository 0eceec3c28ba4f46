package org.plumbline.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.model.statistics.Agreement;
import org.plumbline.model.statistics.Measure;
import org.plumbline.model.statistics.Measured;
import org.plumbline.model.statistics.RatingMatrix;
import org.plumbline.model.statistics.WithinGroup;

/** Agreement as scripts get it: numbers in full, or why there is none. */
final class AgreementJson {
    private AgreementJson() {}

    static Map<String, Object> of(Agreement agreement) {
        RatingMatrix matrix = agreement.matrix();
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "n",
                object("targets", matrix.targets(), "raters", matrix.raters().size(), "missing", matrix.missing()));
        json.put("exact", of(agreement.value(Measure.EXACT)));
        json.put("within1", of(agreement.value(Measure.WITHIN_ONE)));
        json.put(
                "alpha",
                object(
                        "nominal", of(agreement.value(Measure.ALPHA_NOMINAL)),
                        "ordinal", of(agreement.value(Measure.ALPHA_ORDINAL)),
                        "interval", of(agreement.value(Measure.ALPHA_INTERVAL))));
        json.put(
                "kappa",
                object(
                        "unweighted", of(agreement.value(Measure.KAPPA)),
                        "linear", of(agreement.value(Measure.KAPPA_LINEAR)),
                        "quadratic", of(agreement.value(Measure.KAPPA_QUADRATIC))));
        json.put("fleiss", of(agreement.value(Measure.FLEISS)));
        json.put(
                "icc",
                object(
                        "1,1", of(agreement.value(Measure.ICC_1_1)),
                        "2,1", of(agreement.value(Measure.ICC_2_1)),
                        "3,1", of(agreement.value(Measure.ICC_3_1)),
                        "1,k", of(agreement.value(Measure.ICC_1_K)),
                        "2,k", of(agreement.value(Measure.ICC_2_K)),
                        "3,k", of(agreement.value(Measure.ICC_3_K))));
        json.put(
                "rwg",
                agreement.withinGroups().stream()
                        .map(WithinGroup::reported)
                        .map(AgreementJson::of)
                        .toList());
        return json;
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }

    private static Object of(Measured measured) {
        return measured instanceof Measured.Undefined undefined
                ? Map.of("undefined", undefined.reason())
                : measured.value().getAsDouble();
    }
}
