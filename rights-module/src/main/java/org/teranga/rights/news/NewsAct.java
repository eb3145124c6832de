package org.teranga.rights.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.Problem;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.entry.WaitingEntries;
import org.teranga.rights.entry.WaitingEntry;

/** A message is published by somebody who wrote nothing of it. */
@ApplicationScoped
class NewsAct implements ConfirmedAct {
    static final String CODE = "rights_news";

    private final WaitingEntries entries;
    private final KeepNews news;
    private final PageContexts contexts;

    @Inject
    NewsAct(WaitingEntries entries, KeepNews news, PageContexts contexts) {
        this.entries = entries;
        this.news = news;
        this.contexts = contexts;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.RIGHTS_EDIT);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of(entries.find(CODE, act.subject())
                .map(entry -> title(entry, contexts.language().tag()))
                .orElse(""));
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
    public String path(ActInWaiting act) {
        return "/desk/news/" + act.subject();
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return entries.writers(CODE, act.subject());
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        WaitingEntry entry = entries.find(CODE, act.subject()).orElseThrow(Problem::notFound);
        NewsForm form = NewsForm.read(entry.sent(), RightsKinds.LANGUAGES);
        if (!form.right()) {
            throw Problem.conflict("entry.not_right");
        }
        news.publish(act.subject(), Objects.requireNonNull(form.from(), "from"), form.until(), form.texts());
        entries.drop(CODE, act.subject());
    }
}
