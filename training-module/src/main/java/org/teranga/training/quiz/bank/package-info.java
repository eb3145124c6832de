/**
 * The bank of questions of a course. A question there has a category, tags, and revisions: saving it makes a new one, and whoever was
 * asked the old one keeps it. Each revision is kept in GIFT, once a language.
 */
@NullMarked
package org.teranga.training.quiz.bank;

import org.jspecify.annotations.NullMarked;
