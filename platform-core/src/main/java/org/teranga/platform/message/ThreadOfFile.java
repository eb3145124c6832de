package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/**
 * Shows the conversation with a person on the page of the file about them; the address of that page says from which template an answer
 * begins, and what was just sent. To open the file is to open the conversation.
 */
@ApplicationScoped
@Transactional
public class ThreadOfFile {
    private static final Pattern ASKED = Pattern.compile("(?:^|&)(reply|happened)=([a-z_.]{1,40})");

    private final ShowDeskThread show;
    private final Correspondents correspondents;
    private final CurrentPerson member;
    private final PageContexts contexts;
    private final HttpServletRequest request;

    @Inject
    ThreadOfFile(
            ShowDeskThread show,
            Correspondents correspondents,
            CurrentPerson member,
            PageContexts contexts,
            HttpServletRequest request) {
        this.show = show;
        this.correspondents = correspondents;
        this.member = member;
        this.contexts = contexts;
        this.request = request;
    }

    /**
     * The one about a record that the reader may read; empty for who writes to nobody, on the reader's own file, and where nobody is behind
     * the record any more.
     *
     * @param file the file of that record, or of its home, which says whether it is the reader's own; null where it was not opened
     */
    public Optional<DeskThreadView> of(UUID record, @Nullable CaseFileView file) {
        if (!member.may(Permission.MESSAGES) || file != null && file.own()) {
            return Optional.empty();
        }
        return correspondents
                .of(record)
                .filter(one -> correspondents.readable().contains(one.kind()))
                .map(one -> {
                    if (file == null) {
                        correspondents.requireOther(one);
                    }
                    return view(contexts.language().tag(), one);
                });
    }

    private DeskThreadView view(String lang, Correspondent person) {
        String happened = asked("happened");
        return happened != null && DeskMessagePages.HAPPENED.contains(happened)
                ? show.with(lang, person, FilledForm.EMPTY, happened)
                : show.with(lang, person, asked("reply"));
    }

    private @Nullable String asked(String name) {
        Matcher found = ASKED.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return found.group(2);
            }
        }
        return null;
    }
}
