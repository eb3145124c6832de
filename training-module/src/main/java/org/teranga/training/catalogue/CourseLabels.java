package org.teranga.training.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the labels of a shared document say of a course or of a part of it: {@code word:value}. */
enum CourseLabels {
    /** Of a course: its place among the courses. */
    ORDER("order"),
    /** Of a course: how many months a completion holds. */
    VALIDITY("validity"),
    /** Of a course: the mark with which its quiz is passed. */
    PASS_MARK("pass"),
    /** Of a course: the qualification that it gives. */
    GRANTS("grants"),
    /** Of a course: of whom it is asked. */
    ASKED_OF("asked"),
    /** Of a course: another one that belongs to it. */
    AFTER("after"),
    /** Of a course: in which section its quiz stands, from 0. */
    QUIZ("quiz"),
    /** Of a part: its key in the course. */
    KEY("key"),
    /** Of a part: in which section it stands, from 0. */
    SECTION("section"),
    /** Of a part: its place in the course, from 1. */
    PLACE("place"),
    /** Of a part: how long it takes; of a course: how long its quiz takes. */
    MINUTES("minutes");

    private final String word;

    CourseLabels(String word) {
        this.word = word;
    }

    /** The label that says this. */
    String with(Object value) {
        return word + ":" + value;
    }

    /** What these labels say of it; the first where they say several. */
    Optional<String> in(Collection<String> labels) {
        return all(labels).stream().findFirst();
    }

    /** The number that these labels say; 0 where they say none. */
    int number(Collection<String> labels) {
        return in(labels)
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** All that these labels say of it, in the order of the alphabet. */
    List<String> all(Collection<String> labels) {
        String start = word + ":";
        return labels.stream()
                .filter(label -> label.startsWith(start))
                .map(label -> label.substring(start.length()))
                .sorted()
                .toList();
    }
}
