package org.teranga.platform.casework.member;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * How the reader works on files ({@code platform/casework/me}).
 *
 * @param href        where the form goes
 * @param form        what is said
 * @param members     who could stand in
 * @param departments all departments
 * @param said        whether it was just said
 */
public record WorkView(String href, FilledForm form, List<Choice> members, List<Choice> departments, boolean said) {
    public WorkView {
        members = List.copyOf(members);
        departments = List.copyOf(departments);
    }

    /** Something to choose: its code and its name. */
    public record Choice(String value, String label) {}
}
