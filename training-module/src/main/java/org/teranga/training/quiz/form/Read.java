package org.teranga.training.quiz.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.refusal.FieldError;
import org.teranga.training.quiz.question.Question;

/**
 * The result of reading a sheet.
 *
 * @param words  language to the question, of those in which nothing is wrong, the source first
 * @param errors what is wrong, each at its field
 */
public record Read(Map<String, Question> words, List<FieldError> errors) {
    public Read {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        errors = List.copyOf(errors);
    }
}
