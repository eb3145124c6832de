package org.teranga.training.quiz.gift;

import java.util.List;

/** Ends the reading of one question. It never leaves the package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient List<Object> about;

    Refused(Fault fault, Object... about) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.about = List.of(about);
    }

    QuestionRefusal at(int line, String title) {
        return new QuestionRefusal(line, title, fault, about);
    }
}
