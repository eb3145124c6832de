package org.teranga.matching.home.page;

import java.util.List;
import org.teranga.matching.home.HomeFields;
import org.teranga.matching.home.RoomFields;
import org.teranga.matching.home.RuleFields;
import org.teranga.platform.theme.FilledForm;

/**
 * The form of one part of a home ({@code matching/home/section}).
 *
 * @param href    of the first page
 * @param staff   whether somebody of the team fills it in
 * @param code    where, rooms, people, rules, words
 * @param form    as it stands
 * @param seen    the mark of what it is based on
 * @param changed whether somebody saved another meanwhile, so that this was not kept
 */
public record HomeSectionView(String href, boolean staff, String code, FilledForm form, String seen, boolean changed) {
    /** What is near, by the names of the fields. */
    public List<String> near() {
        return HomeFields.NEAR.stream().map(field -> field.name()).toList();
    }

    /** The rules of the house. */
    public List<RuleFields> rules() {
        return HomeFields.RULES;
    }

    /** The rooms of which the form says something, and the next. */
    public List<RoomFields> rooms() {
        return HomeFields.ROOMS;
    }

    /** The kinds of beds. */
    public List<String> beds() {
        return RoomFields.KINDS;
    }

    /** Whether the form says something of a room. */
    public boolean says(RoomFields room) {
        String start = "room" + room.number() + "_";
        return form.values().entrySet().stream()
                        .anyMatch(said -> said.getKey().startsWith(start)
                                && said.getValue().stream().anyMatch(value -> !value.isBlank()))
                || form.faults().stream().anyMatch(fault -> fault.field().startsWith(start));
    }
}
