package org.teranga.training.quiz.attempt.sitting;

import java.util.UUID;

/**
 * Addresses of the pages of a quiz.
 *
 * @param language of the page
 * @param slug     of the course
 * @param quiz     which quiz
 */
record Pages(String language, String slug, UUID quiz) {
    String course() {
        return "/" + language + "/training/" + slug;
    }

    String start() {
        return course() + "/quiz/" + quiz;
    }

    String attempt(UUID attempt) {
        return start() + "/" + attempt;
    }

    String question(UUID attempt, int item) {
        return attempt(attempt) + "/" + (item + 1);
    }
}
