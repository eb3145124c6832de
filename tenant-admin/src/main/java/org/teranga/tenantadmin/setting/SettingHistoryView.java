package org.teranga.tenantadmin.setting;

import java.time.Instant;
import java.util.List;

/**
 * The earlier values of a setting ({@code tenantadmin/setting/history}).
 *
 * @param back     where the settings are
 * @param href     its own address; a POST of {@code change} makes that value count again, an empty one the default
 * @param label    what the setting is called
 * @param help     what it does
 * @param now      what counts
 * @param standard the default, in words
 * @param chosen   whether something else than the default counts
 * @param entries  its changes, the newest first
 */
public record SettingHistoryView(
        String back,
        String href,
        String label,
        String help,
        String now,
        String standard,
        boolean chosen,
        List<Entry> entries) {
    public SettingHistoryView {
        entries = List.copyOf(entries);
    }

    /**
     * A change.
     *
     * @param id      to make its value count again
     * @param by      who made it; empty where the name is not known any more, or the platform did it
     * @param before  what it was, in words
     * @param after   what it became, in words
     * @param current whether its value counts now
     */
    public record Entry(String id, Instant at, String by, String before, String after, boolean current) {}
}
