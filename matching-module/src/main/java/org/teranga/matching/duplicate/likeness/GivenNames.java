package org.teranga.matching.duplicate.likeness;

import java.util.Set;

/** Given names of French that look alike and are two people's. */
final class GivenNames {
    private static final Set<String> FRENCH = Set.of("""
            adele adeline adrien agathe agnes alain albane albert alexandra alexandre alexia alexis alice aline alix amandine amelie anais andre andree
            angelique anna anne annick annie anthony antoine antonin arlette armand armelle arnaud arthur aude audrey aurelie aurelien aurore axel
            axelle baptiste barbara bastien beatrice benedicte benjamin benoit berenice bernadette bernard bertrand blandine boris brice brigitte bruno
            camille capucine carine carla carole caroline catherine cecile cedric celeste celestine celia celine chantal charlene charles charlotte
            chloe christel christele christelle christian christiane christine christophe claire clara clarisse claude claudette claudia claudie
            claudine clemence clement clementine clotilde colette coline colin constance coralie corentin corinne cyril cyrille damien daniel daniele
            danielle daphne david delphine denis denise diane didier dominique dorian dorothee edith edouard eleonore eliane elisabeth elise elodie
            emeline emile emilie emma emmanuel emmanuelle enzo eric erwan estelle esther etienne eugene eugenie eva eve evelyne fabien fabienne fabrice
            fanny felix fernand fernande flavie flavien florence florent florian florine france francine francis franck francois francoise frederic
            frederique gabriel gabrielle gael gaelle gaetan gaspard gaston genevieve georges georgette gerald geraldine gerard germain germaine
            ghislain ghislaine gilbert gilberte gilles ginette gregoire gregory guillaume gustave guy gwenael gwenaelle gwendoline helene henri
            henriette herve honore hortense hubert hugo hugues ines irene iris isabelle ivan jacqueline jacques jean jeanne jeannine jeremie jeremy
            jerome joachim joel joelle johanna johan jonathan joseph josephine josette josiane jules julia julian julie julien juliette justin
            justine karine katia laetitia lara laura laure laurence laurent laurie lea leo leon leonie leopold liliane lilou lina lionel lisa lise loic
            lola lorraine louis louise luc lucas lucette lucie lucien lucienne lucile ludivine ludovic lydie lydia madeleine mael maelle maeva magali
            manon manuel marc marcel marcelle margaux margot marguerite marie marielle marine marion marius martial martin martine maryse mathias
            mathieu mathilde matteo matthieu maud maurice mauricette max maxence maxime melanie melissa michel michele michelle mireille monique
            morgan morgane muriel myriam nadege nadine nathalie nathan nicolas nicole nina noe noel noelle noemie odette odile olivia olivier ophelie
            oscar pascal pascale patrice patricia patrick paul paula paule paulette pauline philippe pierre pierrette prune quentin rachel raoul
            raphael raphaelle raymond raymonde rebecca regine regis remi remy rene renee richard robert roger roland rolande romain romane rosalie
            rose roselyne roxane sabine sabrina salome samuel sandra sandrine sara sarah sebastien serge severine sidonie simon simone solange solene
            solenn sonia sophie stephane stephanie suzanne sylvain sylvaine sylvette sylviane sylvie tatiana theo theodore theophile therese thibaud
            thibault thierry thomas tiphaine timothee tristan ugo ursule valentin valentine valerie valery vanessa veronique victor victoire victoria
            vincent violaine violette virginie viviane vivien william xavier yann yannick yohan yolande yves yvette yvon yvonne zoe""".split("\\s+"));

    /** With the word behind them they are another given name. */
    private static final Set<String> FIRST = Set.of("jean", "marie", "anne");

    private GivenNames() {}

    /** Whether these, in Latin letters without accents, are two given names that are heard otherwise: Nicolas is not Nicole, however near they look. */
    static boolean areTwo(String one, String other) {
        return !one.equals(other)
                && FRENCH.contains(one)
                && FRENCH.contains(other)
                && !heard(one).equals(heard(other));
    }

    /** An H at the end is nothing: Sara is Sarah. */
    private static String heard(String name) {
        String sound = Sound.of(name);
        return sound.endsWith("H") ? sound.substring(0, sound.length() - 1) : sound;
    }

    /** Whether the second word makes of the first another given name: Jean-Pierre is not Jean. */
    static boolean isCompound(String first, String second) {
        return FIRST.contains(first) && FRENCH.contains(second);
    }
}
