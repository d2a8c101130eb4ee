package ca.recourse.letter.ocr;

/** Letters typed for tests; nobody in them lives. */
final class TypedLetters {

    static final String ENGLISH = """
            Immigration, Refugees and Citizenship Canada\tImmigration, Réfugiés et Citoyenneté Canada
            High Commission of Canada
            P.O. Box 1052, New Delhi

            Date: 14 September 2026\tApplication: W312345678
            UCI: 11-2233-4455\tOur file: V098765432

            Dear Amara Okonkwo,

            Thank you for your interest in working in Canada. I have completed the review of
            your application for a work permit. I have determined that your application does
            not meet the requirements of the Immigration and Refugee Protection Act (IRPA) and
            the Immigration and Refugee Protection Regulations (IRPR).

            I am refusing your application on the following grounds:

            [x] I am not satisfied that you will leave Canada at the end of your stay, as required
            by paragraph 200(1)(b) of the IRPR, based on your family ties in Canada.
            [ ] I am not satisfied that you will leave Canada at the end of your stay, as required
            by paragraph 200(1)(b) of the IRPR, based on your travel history.
            [v] You were not able to demonstrate that you will be able to adequately perform the
            work you seek, paragraph 200(3)(a).
            [ ] Your current employment situation does not show that you are financially
            established in your country of residence.
            [#] The purpose of your visit to Canada is not consistent with a temporary stay.

            You may submit a new application if you can respond to these concerns. There is no
            right of appeal from this decision. The processing fee of $155.00 is not refundable.

            Sincerely,

            Officer KD04821
            Migration Program Manager
            """;

    static final String FRENCH = """
            Immigration, Réfugiés et Citoyenneté Canada
            Ambassade du Canada à Dakar

            Le 3 août 2026\tDemande : S305544332

            Madame, Monsieur,

            Nous avons terminé l'examen de votre demande de permis d'études. Après étude
            attentive de votre dossier, votre demande ne répond pas aux exigences de la Loi sur
            l'immigration et la protection des réfugiés et de son règlement d'application.

            Votre demande est refusée pour les motifs suivants :

            [ ] Je ne suis pas convaincu que vous quitterez le Canada à la fin de votre séjour,
            conformément au paragraphe 216(1) du RIPR, compte tenu de vos antécédents de voyage.
            [x] Je ne suis pas convaincu que vous quitterez le Canada à la fin de votre séjour, en
            raison de vos liens familiaux au Canada et dans votre pays de résidence.
            [ ] Vos ressources financières ne sont pas suffisantes pour subvenir à vos besoins.

            Vous pouvez présenter une nouvelle demande si votre situation a changé. Cette
            décision n'est pas susceptible d'appel.

            Veuillez agréer, Madame, Monsieur, l'expression de mes sentiments distingués.

            Agent des visas
            """;

    private TypedLetters() {}
}
