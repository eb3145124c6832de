package org.teranga.training.quiz.desk.essay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.quiz.attempt.MarkEssays;

/** What waits for a trainer, as the page shows it. */
@ApplicationScoped
@Transactional
class ShowEssays {
    private final MarkEssays essays;
    private final CourseTitles titles;
    private final PageContexts contexts;

    @Inject
    ShowEssays(MarkEssays essays, CourseTitles titles, PageContexts contexts) {
        this.essays = essays;
        this.titles = titles;
        this.contexts = contexts;
    }

    EssaysView view(int most, FilledForm form, boolean happened) {
        Map<UUID, Called> courses = titles.all().stream()
                .collect(Collectors.toMap(one -> one.course().id(), CourseTitles.Titled::title));
        Formats formats = Formats.of(contexts.language());
        String base = "/" + contexts.language().tag() + "/desk/questions/texts/";
        List<EssaysView.Row> rows = essays.texts(most).stream()
                .map(text -> new EssaysView.Row(
                        Objects.requireNonNull(courses.get(text.waiting().course()), "course of an essay"),
                        text.question(),
                        formats.dateTime(text.waiting().at()),
                        base + text.waiting().attempt() + "/" + text.waiting().item()))
                .toList();
        return new EssaysView(rows, form, happened);
    }
}
