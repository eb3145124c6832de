package org.teranga.training.quiz.desk;

import java.util.List;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Language;

/**
 * Questions brought in from a file.
 *
 * @param course    what the course is called
 * @param back      the list
 * @param action    this page
 * @param languages those that questions may be in
 * @param fault     why nothing was read; empty where nothing is wrong
 * @param sent      whether a file was read
 * @param there     how many questions were in the bank already
 * @param imported  what came of it
 * @param rejected  what did not
 */
public record QuestionImportView(
        Called course,
        String back,
        String action,
        List<Language> languages,
        String fault,
        boolean sent,
        int there,
        List<QuestionsAnswer.Imported> imported,
        List<QuestionsAnswer.Rejected> rejected) {
    public QuestionImportView {
        languages = List.copyOf(languages);
        imported = List.copyOf(imported);
        rejected = List.copyOf(rejected);
    }
}
