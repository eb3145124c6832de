package org.teranga.tenantadmin.operator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the platform is ({@code tenantadmin/operator/home}).
 *
 * @param health   each part that can fail, in order
 * @param figures  what the platform counts as a whole, in order
 * @param busiest  the associations that use most today
 * @param versions what runs, by name
 * @param schemas  to which version each schema is
 */
public record OperatorHomeView(
        List<Part> health,
        List<Figure> figures,
        List<Load> busiest,
        Map<String, String> versions,
        Map<String, String> schemas) {
    public OperatorHomeView {
        health = List.copyOf(health);
        figures = List.copyOf(figures);
        busiest = List.copyOf(busiest);
        versions = Map.copyOf(versions);
        schemas = new TreeMap<>(schemas);
    }

    /** A part: its message is {@code health.<key>}; the state {@code well}, {@code ailing} or {@code down}; and what was found, in words. */
    public record Part(String key, String state, String found) {}

    /** A number and where it is looked into: its message is {@code operator.figure.<key>}. */
    public record Figure(String key, long value, String href) {}

    /**
     * What one association uses.
     *
     * @param href     its page
     * @param requests today
     * @param offers   today
     * @param runs     in the last seven days
     * @param rows     in its tables, as last measured
     * @param storage  as last measured, in words
     */
    public record Load(
            String name, String slug, String href, long requests, long offers, long runs, long rows, String storage) {}
}
