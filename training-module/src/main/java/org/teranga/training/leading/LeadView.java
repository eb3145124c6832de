package org.teranga.training.leading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.chart.ColumnChart;

/**
 * How far everybody has come ({@code training/desk/progress}).
 *
 * @param query   which page of the people, with the filters {@code course} and {@code state}
 * @param href    its address
 * @param csv     the same as a spreadsheet
 * @param courses each course with its numbers
 * @param chart   at which part of the chosen course people stop; null where none is chosen
 * @param stops   how many stand at each part of it now
 * @param people  those who are looked at, who moved last first; those of the page
 * @param total   how many they are in all
 * @param given   whether somebody was just given one more attempt
 */
public record LeadView(
        ListQuery query,
        String href,
        String csv,
        List<CourseRow> courses,
        @Nullable ColumnChart chart,
        List<Stop> stops,
        List<PersonRow> people,
        long total,
        boolean given) {
    public LeadView {
        courses = List.copyOf(courses);
        stops = List.copyOf(stops);
        people = List.copyOf(people);
    }

    /**
     * A course.
     *
     * @param slug      its part of the address
     * @param title     what it is called
     * @param underWay  how many are in it
     * @param completed how many have completed it and hold it
     * @param ended     how many held it once
     */
    public record CourseRow(String slug, String title, int underWay, int completed, int ended) {
        /** How many are in a state; in any where it is empty. */
        int in(String state) {
            return switch (state) {
                case "" -> underWay + completed + ended;
                case "under_way" -> underWay;
                case "completed" -> completed;
                case "ended" -> ended;
                default -> 0;
            };
        }
    }

    /**
     * A part of the chosen course.
     *
     * @param number its place in the course, from 1
     * @param title  what it is called
     * @param done   how many have done it
     * @param here   how many stand here now and have not gone on
     * @param quiet  how many of those have not been here for two weeks
     */
    public record Stop(int number, String title, int done, int here, int quiet) {}

    /**
     * Somebody in a course.
     *
     * @param name   what they are called; empty where nobody knows
     * @param course what the course is called
     * @param state  {@code under_way}, {@code completed} or {@code ended}
     * @param done   how many parts are done
     * @param of     of how many
     * @param at     the part where they are; empty for none
     * @param last   when they were there
     * @param until  the last day of the completion; null for none
     * @param more   the quizzes that hold them up
     */
    public record PersonRow(
            String name,
            String course,
            String state,
            int done,
            int of,
            String at,
            Instant last,
            @Nullable LocalDate until,
            List<More> more) {
        public PersonRow {
            more = List.copyOf(more);
        }
    }

    /**
     * A quiz that somebody may not try any more, until they are given one more attempt.
     *
     * @param quiz   what it is called
     * @param action where it is given
     * @param number the number of their last attempt
     */
    public record More(String quiz, String action, int number) {}
}
