package org.teranga.rights.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.entry.EntryAct;
import org.teranga.rights.entry.WaitingEntries;
import org.teranga.rights.entry.WaitingEntry;

/** A message is published by somebody who wrote nothing of it. */
@ApplicationScoped
class NewsAct extends EntryAct {
    static final String CODE = "rights_news";

    private final KeepNews news;
    private final PageContexts contexts;

    @Inject
    NewsAct(WaitingEntries entries, KeepNews news, PageContexts contexts) {
        super(entries, CODE, "/desk/news/");
        this.news = news;
        this.contexts = contexts;
    }

    @Override
    protected String title(WaitingEntry entry) {
        return title(entry, contexts.language().tag());
    }

    /** What a message that waits is called: in this language, or in the first in which it says something. */
    static String title(WaitingEntry entry, String language) {
        NewsForm form = NewsForm.read(entry.sent(), RightsKinds.LANGUAGES);
        NewsItem.Text said = form.texts().get(language);
        return said != null
                ? said.title()
                : form.texts().values().stream()
                        .findFirst()
                        .map(NewsItem.Text::title)
                        .orElse("");
    }

    @Override
    protected void publish(WaitingEntry entry) {
        NewsForm form = NewsForm.read(entry.sent(), RightsKinds.LANGUAGES);
        if (!form.right()) {
            throw Refusal.conflict("entry.not_right");
        }
        news.publish(entry.id(), Objects.requireNonNull(form.from(), "from"), form.until(), form.texts());
    }
}
