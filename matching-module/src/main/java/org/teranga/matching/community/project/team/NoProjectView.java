package org.teranga.matching.community.project.team;

/**
 * That a household has no project ({@code matching/community/none}).
 *
 * @param number   what the household is called by
 * @param needHref the page of its need
 */
public record NoProjectView(String number, String needHref) {}
