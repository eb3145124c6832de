package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.enrolment.CourseProgress;
import org.teranga.training.enrolment.ReadProgress;

/** The way from one's own page to one's courses, with how far one is. */
@ApplicationScoped
class TrainingMePart implements MePart {
    private final ReadProgress progress;
    private final PageContexts contexts;

    @Inject
    TrainingMePart(ReadProgress progress, PageContexts contexts) {
        this.progress = progress;
        this.contexts = contexts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<MeView.Own> of(UUID account) {
        List<CourseProgress> all = progress.of(account);
        if (all.isEmpty()) {
            return List.of();
        }
        long done = all.stream().filter(CourseProgress::holds).count();
        long begun = all.stream()
                .filter(one -> one.renewing() || !one.holds() && one.enrolment() != null)
                .count();
        return List.of(new MeView.Own(
                "award",
                contexts.text("training.title"),
                contexts.text("training.me", done, all.size(), begun),
                "/" + contexts.language().tag() + "/training",
                false));
    }
}
