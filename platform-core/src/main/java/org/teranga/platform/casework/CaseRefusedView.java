package org.teranga.platform.casework;

import java.util.List;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.theme.FilledForm;

/**
 * What was not done with a file, and the form as it was typed ({@code platform/casework/refused}).
 *
 * @param back       the page of what the file is about
 * @param action     where the form is sent again
 * @param step       what was tried: {@code claim, release, assign, next, stage, done} or {@code notes}
 * @param why        why not; empty where the faults of the form say it
 * @param again      whether what was typed can be sent again
 * @param version    which version of the file is seen by that
 * @param form       what was typed, and what is wrong with it
 * @param colleagues to whom it can be handed
 */
public record CaseRefusedView(
        String back,
        String action,
        String step,
        String why,
        boolean again,
        long version,
        FilledForm form,
        List<CaseFileView.Colleague> colleagues) {
    public CaseRefusedView {
        colleagues = List.copyOf(colleagues);
    }

    /** What the form of a note offers to choose as its way. */
    public List<String> channels() {
        return NoteChannel.CHOICES;
    }

    /** To which stages it can be moved by hand. */
    public List<String> stages() {
        return Stage.CHOICES.stream().map(Stage::code).toList();
    }

    /** What it offers to choose as the result of a call. */
    public List<String> results() {
        return CallResult.CHOICES;
    }
}
