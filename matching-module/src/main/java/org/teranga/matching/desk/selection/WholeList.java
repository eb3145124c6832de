package org.teranga.matching.desk.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.desk.list.DeskLists;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/** Withdraws all that a list shows, or takes it back, once somebody was told how many these are, and who first. */
@ApplicationScoped
class WholeList {
    private final WithdrawMany many;
    private final ChosenIds ids;
    private final PageContexts contexts;

    @Inject
    WholeList(WithdrawMany many, ChosenIds ids, PageContexts contexts) {
        this.many = many;
        this.ids = ids;
        this.contexts = contexts;
    }

    /**
     * Says who they are; does it where that was said.
     *
     * @param list offers or needs
     * @param act  {@code withdraw} or {@code restore}
     */
    PageOrRedirect act(String lang, String list, String act, Answers sent) {
        String page = "/" + lang + "/desk/" + list;
        Chosen chosen = Chosen.of(sent);
        List<UUID> rows = ids.matching(list, chosen.list());
        if (rows.isEmpty()) {
            return new Redirect(page + chosen.list() + "&done=nothing#told");
        }
        boolean few = rows.size() <= WithdrawMany.MOST;
        boolean told = ChosenIds.isTold(sent, rows);
        if (few && told && !sent.first("sure").isEmpty()) {
            return act.equals("withdraw")
                    ? done(page, chosen, "withdrawn", many.withdraw(DeskLists.word(list), rows))
                    : done(page, chosen, "restored", many.restore(DeskLists.word(list), rows));
        }
        String refused = !few
                ? contexts.text("desk.chosen.too_many", WithdrawMany.MOST)
                : told ? "" : contexts.text("desk.chosen.changed");
        Answers asked = sent.with(Answers.of(Map.of("act", act)));
        return new HtmlPage(
                "matching/desk/chosen", ids.shown(page + "/chosen/" + act, page, list, rows, asked, refused));
    }

    /**
     * Undoes it; what has changed since stays.
     *
     * @throws Refusal not found where there is nothing such that the reader may undo, conflict where it is undone already
     */
    Redirect undo(String lang, String list, Answers sent) {
        UUID act = SentChoice.id(sent.first("act")).orElseThrow(Refusal::notFound);
        WithdrawMany.Done done = many.undo(DeskLists.word(list), act);
        return done("/" + lang + "/desk/" + list, Chosen.of(sent), "undone", done);
    }

    private static Redirect done(String page, Chosen chosen, String what, WithdrawMany.Done done) {
        return new Redirect(page + chosen.list() + "&done=" + what + "&act=" + done.act() + "&changed=" + done.changed()
                + "&left=" + done.left() + "#told");
    }
}
